// Made by `npm run generate`. Do not edit.
exports.schemas = {
  get "docker"() {
    return require('./docker/schemas.js').text
  },
  get "podman"() {
    return require('./podman/schemas.js').text
  },
  get "registry"() {
    return require('./registry/schemas.js').text
  },
}
