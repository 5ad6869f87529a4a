import { useEffect, useState } from "preact/hooks";

/** Whether the question stands beside its answer; the styles say the same. */
const WIDE = "(min-width: 64rem)";

export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const media = matchMedia(WIDE);
    const changed = (): void => setWide(media.matches);
    media.addEventListener("change", changed);
    return () => media.removeEventListener("change", changed);
  }, []);
  return isWide;
}
