// Made by `npm run generate`. Do not edit.
/** Name of the engine → the text of its schemas. */
export declare const schemas: Readonly<Record<string, string>>
