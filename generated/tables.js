// Made by `npm run generate`. Do not edit.
exports.tables = {
  get "docker"() {
    return require('./docker/operations.js').text
  },
  get "podman"() {
    return require('./podman/operations.js').text
  },
  get "registry"() {
    return require('./registry/operations.js').text
  },
}
