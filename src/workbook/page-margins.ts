/** The white around what a sheet of ours prints, and where its footer stands in it; inches, as the file format has them. */
export const PAGE_MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } as const;
