/** AUC from rows in ascending order of score: each positive outranks the negatives before it, and half of those tied with it. */
export class RankSum {
  #last = Number.NaN;
  #won = 0;
  #positive = 0;
  #negative = 0;
  #tiedPositive = 0;
  #tiedNegative = 0;

  add(score: number, positive: boolean, weight: number): void {
    if (score !== this.#last) {
      this.#close();
      this.#last = score;
    }
    if (positive) this.#tiedPositive += weight;
    else this.#tiedNegative += weight;
  }

  #close(): void {
    this.#won += this.#tiedPositive * (this.#negative + this.#tiedNegative / 2);
    this.#positive += this.#tiedPositive;
    this.#negative += this.#tiedNegative;
    this.#tiedPositive = 0;
    this.#tiedNegative = 0;
  }

  /** null with one class only. */
  auc(): number | null {
    this.#close();
    return this.#positive > 0 && this.#negative > 0 ? this.#won / (this.#positive * this.#negative) : null;
  }
}
