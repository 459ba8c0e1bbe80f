import { type RefObject, useEffect, useState } from "react";
import { type Viewport } from "./places";

/** What of a scrolling element is in view; before it is drawn, as much as a usual screen shows. */
export function useViewport(element: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, left: 0, width: 800, height: 600 });
  useEffect(() => {
    const scroller = element.current;
    if (!scroller) return undefined;
    const look = () => {
      const { scrollTop: top, scrollLeft: left, clientWidth, clientHeight } = scroller;
      // An element that is not laid out (yet) has no size.
      setViewport((before) => ({
        top,
        left,
        width: clientWidth || before.width,
        height: clientHeight || before.height,
      }));
    };
    look();
    scroller.addEventListener("scroll", look, { passive: true });
    const observer = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(look);
    observer?.observe(scroller);
    return () => {
      scroller.removeEventListener("scroll", look);
      observer?.disconnect();
    };
  }, [element]);
  return viewport;
}
