// Made by `npm run generate`. Do not edit.

export interface Engine {
  newest: 'v1.56';
  versions: {
    'v1.25': import('./v1.25.js').Version;
    'v1.26': import('./v1.26.js').Version;
    'v1.27': import('./v1.27.js').Version;
    'v1.28': import('./v1.28.js').Version;
    'v1.29': import('./v1.29.js').Version;
    'v1.30': import('./v1.30.js').Version;
    'v1.31': import('./v1.31.js').Version;
    'v1.32': import('./v1.32.js').Version;
    'v1.33': import('./v1.32.js').Version;
    'v1.34': import('./v1.34.js').Version;
    'v1.35': import('./v1.35.js').Version;
    'v1.36': import('./v1.36.js').Version;
    'v1.37': import('./v1.37.js').Version;
    'v1.38': import('./v1.38.js').Version;
    'v1.39': import('./v1.39.js').Version;
    'v1.40': import('./v1.40.js').Version;
    'v1.41': import('./v1.41.js').Version;
    'v1.42': import('./v1.42.js').Version;
    'v1.43': import('./v1.43.js').Version;
    'v1.44': import('./v1.44.js').Version;
    'v1.45': import('./v1.45.js').Version;
    'v1.46': import('./v1.46.js').Version;
    'v1.47': import('./v1.47.js').Version;
    'v1.48': import('./v1.48.js').Version;
    'v1.49': import('./v1.49.js').Version;
    'v1.50': import('./v1.50.js').Version;
    'v1.51': import('./v1.50.js').Version;
    'v1.52': import('./v1.52.js').Version;
    'v1.53': import('./v1.53.js').Version;
    'v1.54': import('./v1.54.js').Version;
    'v1.55': import('./v1.55.js').Version;
    'v1.56': import('./v1.55.js').Version;
  };
}
