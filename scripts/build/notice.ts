/** Goes with a package that carries the summaries of others. */
export const notice = `hawser
This package was built with documentation. The summaries and descriptions of operations and parameters in
documented/ and types/documented/generated/ are taken, unchanged but for comment marks, from

  Docker Engine API specifications, https://github.com/moby/moby (api/swagger.yaml), Copyright 2012-2017 Docker, Inc.
  and the Moby authors
  Podman API specifications, https://github.com/containers/podman (pkg/api), Copyright the Podman authors

both under the Apache License, Version 2.0, https://www.apache.org/licenses/LICENSE-2.0, which is also the licence of
this package: see LICENSE.
`
