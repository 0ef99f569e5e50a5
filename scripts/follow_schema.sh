#!/usr/bin/env bash
# Follow the schema at $URL in place, test what came of it, and leave the difference in out/schema/change.patch beside the report.
# Fails where a step fails, and where nothing is left to test with.
set -uo pipefail
cd "$(dirname "$0")/.."
status=0
sources=(schema.graphql queries)
compiled=(generated examples/own_queries/meters_graphql)
make schema-ci URL="$URL" && make generate || status=$?
git add --intent-to-add --all -- "${sources[@]}" schema.provenance.json "${compiled[@]}"
# Only the date of the introspection? Then nothing changed.
if git diff --quiet -- "${sources[@]}" "${compiled[@]}"; then
    git checkout --quiet -- schema.provenance.json
fi
mkdir -p out/schema
git diff --binary -- "${sources[@]}" schema.provenance.json "${compiled[@]}" >out/schema/change.patch
if [ "$status" -eq 0 ] && [ -s out/schema/change.patch ]; then
    if make test >out/schema/test.log 2>&1; then
        echo "- passed: the test suite" >>out/schema/report.md
    else
        status=1
        { echo "- **failed**: the test suite"; echo; echo '```text'; tail -n 40 out/schema/test.log; echo '```'; } >>out/schema/report.md
    fi
fi
exit "$status"
