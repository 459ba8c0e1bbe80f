import { usePaneState, useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";
import { Notice } from "./notice";

/** The stops of the walk, in order. */
const STOPS = ["customers", "job", "preview", "result", "explain"] as const;

export type TourStop = (typeof STOPS)[number];

/** During the walk: what is to be seen here, and what to press next. */
export function TourTip({ place }: { readonly place: TourStop }) {
  const t = useTranslator();
  const session = useSession();
  const { isTouring } = usePaneState();
  if (!isTouring) return null;
  const step = t("pane.tour.step", { step: STOPS.indexOf(place) + 1, total: STOPS.length });
  return (
    <Notice
      kind="plain"
      title={`${t("pane.tour.heading")}: ${step}`}
      text={t(`pane.tour.${place}`)}
      action={{ label: t("pane.tour.end"), onClick: () => session.endTour() }}
    />
  );
}
