export { ImageReference, parseImage, type ReferenceDefaults } from './reference/reference.ts'
