// Made by `npm run generate`. Do not edit.
/** Name of the engine → the text of its table. */
export declare const tables: Readonly<Record<string, string>>
