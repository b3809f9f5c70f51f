declare module 'quote-parser' {
  interface Found {
    readonly index: number;
    readonly text: string;
    readonly name: { readonly index: number; readonly text: string };
  }
  const quoteParser: { parse(text: string, lang: string, options?: { minLength?: number }): Found[] };
  export default quoteParser;
}
