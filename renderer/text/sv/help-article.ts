/** One question somebody has when they open the help, and its answer. */
export type HelpArticle = { key: string; title: string; paragraphs: readonly string[]; steps?: readonly string[] }
