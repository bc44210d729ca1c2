import { install, isInstallable, isInstalled, type Needed, packages } from './packages.ts'

// For CI: installs all that the tests use and the machine lacks.
const lacking = (Object.keys(packages) as Needed[]).filter((needed) => !isInstalled(needed))
if (lacking.length > 0) {
  if (!isInstallable()) throw new Error(`Missing: ${lacking.join(', ')}. Root can install them with apt-get.`)
  install(lacking)
}
