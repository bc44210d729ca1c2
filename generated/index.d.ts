// Made by `npm run generate`. Do not edit.

export interface Engines {
  "docker": import('./docker/index.js').Engine;
  "podman": import('./podman/index.js').Engine;
  "registry": import('./registry/index.js').Engine;
}
