// Made by `npm run generate`. Do not edit.
exports.text = `{"format":1,"engine":"registry","schemas":{
"ManifestHeadResult":{"properties":{"digest":{"type":"string"},"size":{"type":"string"},"mediaType":{"type":"string"}},"type":"object"},
"ManifestPutBody":{"type":"string"},
"ManifestPutResult":{"properties":{"location":{"type":"string"},"digest":{"type":"string"},"subject":{"type":"string"}},"type":"object"},
"BlobHeadResult":{"properties":{"digest":{"type":"string"},"size":{"type":"string"},"mediaType":{"type":"string"}},"type":"object"},
"BlobUploadStartBody":{"type":"string"},
"BlobUploadStartResult":{"properties":{"location":{"type":"string"},"range":{"type":"string"},"digest":{"type":"string"},"minimum":{"type":"string"}},"type":"object"},
"BlobUploadStatusResult":{"properties":{"location":{"type":"string"},"range":{"type":"string"},"digest":{"type":"string"},"minimum":{"type":"string"}},"type":"object"},
"BlobUploadChunkBody":{"type":"string"},
"BlobUploadChunkResult":{"properties":{"location":{"type":"string"},"range":{"type":"string"},"digest":{"type":"string"},"minimum":{"type":"string"}},"type":"object"},
"BlobUploadFinishBody":{"type":"string"},
"BlobUploadFinishResult":{"properties":{"location":{"type":"string"},"range":{"type":"string"},"digest":{"type":"string"},"minimum":{"type":"string"}},"type":"object"},
"TagListResult":{"type":"string"},
"Descriptor":{"properties":{"mediaType":{"type":"string"},"digest":{"type":"string"},"size":{"type":"number"},"urls":{"type":"array","items":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"data":{"type":"string"},"artifactType":{"type":"string"},"platform":{"$ref":"Platform"}},"required":["mediaType","digest","size"],"type":"object"},
"CatalogListResult":{"type":"string"},
"Token":{"properties":{"token":{"type":"string"},"access_token":{"type":"string"},"expires_in":{"type":"number"},"issued_at":{"type":"string"},"refresh_token":{"type":"string"},"scope":{"type":"string"}},"type":"object"},
"TokenExchange":{"properties":{"grant_type":{"type":"string","x-open-enum":["refresh_token","password"]},"service":{"type":"string"},"client_id":{"type":"string"},"scope":{"type":"string"},"access_type":{"type":"string","x-open-enum":["offline","online"]},"refresh_token":{"type":"string"},"username":{"type":"string"},"password":{"type":"string"}},"required":["grant_type","client_id"],"type":"object"},
"CatalogPage":{"properties":{"repositories":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]}},"type":"object"},
"Errors":{"properties":{"errors":{"type":"array","items":{"properties":{"code":{"type":"string"},"message":{"type":"string"},"detail":{}},"required":["code"],"type":"object"}}},"type":"object"},
"Index":{"properties":{"schemaVersion":{"type":"number"},"mediaType":{"type":"string"},"artifactType":{"type":"string"},"manifests":{"type":"array","items":{"$ref":"Descriptor"}},"subject":{"$ref":"Descriptor"},"annotations":{"type":"object","additionalProperties":{"type":"string"}}},"required":["schemaVersion","manifests"],"type":"object"},
"Manifest":{"properties":{"schemaVersion":{"type":"number"},"mediaType":{"type":"string"},"artifactType":{"type":"string"},"config":{"$ref":"Descriptor"},"layers":{"type":"array","items":{"$ref":"Descriptor"}},"subject":{"$ref":"Descriptor"},"annotations":{"type":"object","additionalProperties":{"type":"string"}}},"required":["schemaVersion","config","layers"],"type":"object"},
"Platform":{"properties":{"architecture":{"type":"string"},"os":{"type":"string"},"os.version":{"type":"string"},"os.features":{"type":"array","items":{"type":"string"}},"variant":{"type":"string"}},"required":["architecture","os"],"type":"object"},
"TagPage":{"properties":{"name":{"type":"string"},"tags":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]}},"type":"object"}
},"versions":[
["v1.1",{"ops":{"ManifestHead":["","ManifestHeadResult"],"ManifestPut":["ManifestPutBody","ManifestPutResult"],"BlobHead":["","BlobHeadResult"],"BlobUploadStart":["BlobUploadStartBody","BlobUploadStartResult"],"BlobUploadStatus":["","BlobUploadStatusResult"],"BlobUploadChunk":["BlobUploadChunkBody","BlobUploadChunkResult"],"BlobUploadFinish":["BlobUploadFinishBody","BlobUploadFinishResult"],"TagList":["","TagListResult"],"ReferrerList":["","Descriptor"],"CatalogList":["","CatalogListResult"],"TokenGet":["","Token"],"TokenExchange":["TokenExchange","Token"]},"named":{"CatalogPage":"CatalogPage","Descriptor":"Descriptor","Errors":"Errors","Index":"Index","Manifest":"Manifest","Platform":"Platform","TagPage":"TagPage","Token":"Token","TokenExchange":"TokenExchange"}}]
]}`
