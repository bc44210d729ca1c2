// Made by `npm run generate`. Do not edit.
exports.text = `hawser table 2 c4429895
{"engine":"registry","prefix":"/v2","docs":"https://github.com/opencontainers/distribution-spec/blob/main/spec.md",
"params":{
"name":"path string required raw",
"reference":"path string required raw",
"ns":"query string",
"tag":"query array",
"digest":"path string required raw",
"Range":"header string",
"digest~2":"query string",
"digest-algorithm":"query string",
"mount":"query string",
"from":"query string",
"location":"path string required",
"Content-Range":"header string",
"digest~3":"query string required",
"n":"query integer",
"last":"query string",
"artifactType":"query string",
"url":"path string required",
"realm":"path string required",
"service":"query string",
"scope":"query array",
"account":"query string",
"client_id":"query string",
"offline_token":"query boolean"
},
"bodies":{
"bytes":{"kind":"bytes","type":"application/octet-stream","required":true},
"bytes~2":{"kind":"bytes","type":"application/octet-stream"},
"form":{"kind":"form","type":"application/x-www-form-urlencoded","required":true}
},
"answers":{
"none":{"kind":"none"},
"bytes":{"kind":"bytes"},
"headers":{"kind":"headers","headers":{"digest":"Docker-Content-Digest","size":"Content-Length","mediaType":"Content-Type"}},
"headers~2":{"kind":"headers","headers":{"location":"Location","digest":"Docker-Content-Digest","subject":"OCI-Subject"}},
"headers~3":{"kind":"headers","headers":{"location":"Location","range":"Range","digest":"Docker-Content-Digest","minimum":"OCI-Chunk-Min-Length"}},
"messages":{"kind":"messages"},
"json":{"kind":"json"}
},
"ops":{
"Ping":["GET","/","api","","","none","200 401:Errors"],
"ManifestGet":["GET","/{name}/manifests/{reference}","manifests","name reference ns","","bytes","200:bytes 404:Errors",{"redirects":true,"scopes":["repository:{name}:pull"],"digest":"reference"}],
"ManifestHead":["HEAD","/{name}/manifests/{reference}","manifests","name reference ns","","headers","200 404",{"redirects":true,"scopes":["repository:{name}:pull"]}],
"ManifestPut":["PUT","/{name}/manifests/{reference}","manifests","name reference ns tag","bytes","headers~2","201 default:Errors",{"scopes":["repository:{name}:pull,push"]}],
"ManifestDelete":["DELETE","/{name}/manifests/{reference}","manifests","name reference ns","","none","202 default:Errors",{"scopes":["repository:{name}:delete"]}],
"BlobGet":["GET","/{name}/blobs/{digest}","blobs","name digest ns Range","","bytes","200:bytes 206 404:Errors",{"redirects":true,"scopes":["repository:{name}:pull"],"long":true,"digest":"digest"}],
"BlobHead":["HEAD","/{name}/blobs/{digest}","blobs","name digest ns","","headers","200 404",{"redirects":true,"scopes":["repository:{name}:pull"]}],
"BlobDelete":["DELETE","/{name}/blobs/{digest}","blobs","name digest ns","","none","202 default:Errors",{"scopes":["repository:{name}:delete"]}],
"BlobUploadStart":["POST","/{name}/blobs/uploads/","uploads","name digest~2 digest-algorithm mount from","bytes~2","headers~3","201 202 default:Errors",{"scopes":["repository:{name}:pull,push","repository:{from}:pull"]}],
"BlobUploadStatus":["GET","/{name}/blobs/uploads/{location}","uploads","name location","","headers~3","204 404:Errors",{"long":true,"target":"location","scopes":["repository:{name}:pull,push"]}],
"BlobUploadChunk":["PATCH","/{name}/blobs/uploads/{location}","uploads","name location Content-Range","bytes","headers~3","202 default:Errors",{"long":true,"target":"location","scopes":["repository:{name}:pull,push"]}],
"BlobUploadFinish":["PUT","/{name}/blobs/uploads/{location}","uploads","name location digest~3 Content-Range","bytes~2","headers~3","201 default:Errors",{"long":true,"target":"location","scopes":["repository:{name}:pull,push"]}],
"BlobUploadCancel":["DELETE","/{name}/blobs/uploads/{location}","uploads","name location","","none","204 404:Errors",{"long":true,"target":"location","scopes":["repository:{name}:pull,push"]}],
"TagList":["GET","/{name}/tags/list","tags","name n last ns","","messages","200:TagPage 404:Errors",{"redirects":true,"scopes":["repository:{name}:pull"],"pages":{"items":"tags","link":"next"}}],
"ReferrerList":["GET","/{name}/referrers/{digest}","referrers","name digest artifactType ns","","messages","200:Index 404:Errors",{"redirects":true,"scopes":["repository:{name}:pull"],"pages":{"items":"manifests","link":"next"}}],
"CatalogList":["GET","/_catalog","catalog","n last","","messages","200:CatalogPage default:Errors",{"scopes":["registry:catalog:*"],"pages":{"items":"repositories","link":"next"}}],
"BlobGetByUrl":["GET","/{url}","blobs","url Range","","bytes","200:bytes 206 404",{"long":true,"redirects":true,"target":"url"}],
"TokenGet":["GET","/{realm}","tokens","realm service scope account client_id offline_token","","json","200:Token 401:Errors",{"target":"realm"}],
"TokenExchange":["POST","/{realm}","tokens","realm","form","json","200:Token 401:Errors",{"target":"realm"}]
},
"versions":[
["v1.1","Ping ManifestGet ManifestHead ManifestPut ManifestDelete BlobGet BlobHead BlobDelete BlobUploadStart BlobUploadStatus BlobUploadChunk BlobUploadFinish BlobUploadCancel TagList ReferrerList CatalogList BlobGetByUrl TokenGet TokenExchange"]
]}`
