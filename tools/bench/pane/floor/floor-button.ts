/** What stands on the floor page's button, by which the measurement knows that the page is there. */
export const FLOOR_BUTTON = "Bijwerken";
