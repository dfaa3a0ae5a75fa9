/** The part of railroad-diagrams (https://github.com/tabatkins/railroad-diagrams) that is used here; it brings no types. */
declare module 'railroad-diagrams' {
  /** What stands on the line. */
  interface Item {
    readonly width: number;
  }
  interface Railroad {
    Diagram(
      ...items: Item[]
    ): Item & { readonly attrs: Record<string, string | number>; format(): unknown; toString(): string };
    Sequence(...items: Item[]): Item;
    Choice(normal: number, ...items: Item[]): Item;
    Optional(item: Item): Item;
    OneOrMore(item: Item, repeat?: Item): Item;
    ZeroOrMore(item: Item, repeat?: Item): Item;
    Terminal(text: string): Item;
    NonTerminal(text: string): Item;
    Skip(): Item;
  }
  const railroad: Railroad;
  export default railroad;
}
