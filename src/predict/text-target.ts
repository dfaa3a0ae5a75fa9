/** Where CSV and JSON Lines go, and how both write a number. */

/** Takes text; resolves once there is room for more. */
export type TextTarget = (text: string) => Promise<void>;

/** The shortest text that reads back as the same number; null for NaN. */
export function decimal(value: number): string | null {
  return Number.isNaN(value) ? null : String(value);
}
