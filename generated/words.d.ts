// Made by `npm run generate`. Do not edit.
export declare const text: string
