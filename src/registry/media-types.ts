/** The media types of OCI's and Docker's manifests. */
export const ociManifest = 'application/vnd.oci.image.manifest.v1+json'
export const ociIndex = 'application/vnd.oci.image.index.v1+json'
export const dockerManifest = 'application/vnd.docker.distribution.manifest.v2+json'
export const dockerList = 'application/vnd.docker.distribution.manifest.list.v2+json'
/** The types of an image's configuration, and of a layer that is not compressed. */
export const ociConfig = 'application/vnd.oci.image.config.v1+json'
export const ociLayer = 'application/vnd.oci.image.layer.v1.tar'
const artifactManifest = 'application/vnd.oci.artifact.manifest.v1+json'
const signedV1 = 'application/vnd.docker.distribution.manifest.v1+prettyjws'
const plainV1 = 'application/vnd.docker.distribution.manifest.v1+json'

/** Every manifest type. A registry converts or refuses a manifest if its type is not accepted. */
export const acceptManifests: string = [
  ociIndex,
  ociManifest,
  dockerList,
  dockerManifest,
  artifactManifest,
  `${signedV1}; q=0.5`,
  `${plainV1}; q=0.4`,
].join(', ')

/** Whether it is a manifest of any kind, as opposed to a layer or configuration. */
export function isManifestType(type: string): boolean {
  return [ociIndex, ociManifest, dockerList, dockerManifest, artifactManifest, signedV1, plainV1].includes(
    type,
  )
}

/**
 * Whether it is a layer that is had only from its urls, since registries must not distribute it: the base of Windows
 * images.
 */
export function isForeignType(type: string): boolean {
  return /\.foreign\.|\.nondistributable\./.test(type)
}

/** The type without its parameters. */
export function bareType(header: string | undefined): string {
  return (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}
