// Made by `npm run generate`. Do not edit.

export interface Engine {
  newest: 'v1.1';
  versions: {
    'v1.1': import('./v1.1.js').Version;
  };
}
