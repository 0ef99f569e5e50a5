#!/usr/bin/env bash
# Turn out/schema/ (see follow_schema.sh) into a pull request, or into an issue where FOLLOWED is not "success". One of each is kept
# open and brought up to date. Needs git with the right to push, and gh.
set -euo pipefail
cd "$(dirname "$0")/.."
branch=schema-change
report=out/schema/report.md
if [ "${FOLLOWED:-}" != success ]; then
    title="The API's schema cannot be followed"
    number=$(gh issue list --state open --search "in:title \"$title\"" --json number --jq '.[0].number // empty')
    if [ -n "$number" ]; then
        gh issue comment "$number" --body-file "$report"
    else
        gh issue create --title "$title" --body-file "$report"
    fi
    exit 0
fi
if [ ! -s out/schema/change.patch ]; then
    echo "the schema is unchanged"
    exit 0
fi
git switch --quiet --force-create "$branch"
git apply --index out/schema/change.patch
step=$(sed -n "1s/.*: //p" "$report")
git -c user.name=schema -c user.email=schema@users.noreply.github.com commit --quiet -m "Follow the API's schema ($step)"
git push --quiet --force origin "$branch"
if [ -n "$(gh pr list --head "$branch" --state open --json number --jq '.[0].number // empty')" ]; then
    gh pr edit "$branch" --title "Follow the API's schema ($step)" --body-file "$report"
else
    gh pr create --head "$branch" --title "Follow the API's schema ($step)" --body-file "$report"
fi
