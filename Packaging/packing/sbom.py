"""The list of the program's components, as SPDX 2.3."""

import datetime
import json
import re

from packing.release import SUMMARY


def component_list(release, found):
    """The name and bytes of the list."""
    name = f"{release.name}-{release.system}-{release.machine}.spdx.json"
    created = datetime.datetime.fromtimestamp(release.epoch, datetime.timezone.utc)
    packages = [{
        "SPDXID": "SPDXRef-gmm-plot", "name": "gmm-plot", "versionInfo": release.version,
        "summary": SUMMARY, "supplier": f"Person: {release.owner}", "homepage": release.home,
        "downloadLocation": f"git+{release.home}@{release.tag}", "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION", "licenseDeclared": "MIT",
        "copyrightText": "Copyright (c) 2026 The gmm-plot authors",
        "primaryPackagePurpose": "APPLICATION"}]
    relations = [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
                  "relatedSpdxElement": "SPDXRef-gmm-plot"}]
    for each in found:
        identifier = "SPDXRef-" + re.sub(r"[^A-Za-z0-9.]+", "-", each["name"])
        packages.append({
            "SPDXID": identifier, "name": each["name"], "versionInfo": each["version"],
            "homepage": each["home"], "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
            "licenseConcluded": each["licence"], "licenseDeclared": each["licence"],
            "copyrightText": "NOASSERTION",
            "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                              "referenceLocator": each["purl"]}]})
        relations.append({
            "spdxElementId": "SPDXRef-gmm-plot", "relatedSpdxElement": identifier,
            "relationshipType": "CONTAINS" if each.get("everywhere") else "STATIC_LINK"})
    document = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
        "name": release.name, "documentNamespace": f"{release.downloads}/{name}",
        "creationInfo": {"created": created.strftime("%Y-%m-%dT%H:%M:%SZ"),
                         "creators": ["Tool: Packaging/pack"]},
        "packages": packages, "relationships": relations}
    return name, (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()
