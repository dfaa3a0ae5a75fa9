declare module '*.ads' {
  const text: string;
  export default text;
}
