import { useEffect, useState } from "preact/hooks";

/** The value once it has stayed the same for so many milliseconds. */
export function useLate<T>(value: T, wait: number): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return late;
}
