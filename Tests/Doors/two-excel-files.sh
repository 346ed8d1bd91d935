#!/bin/sh
# Who knows no JSON gets the budget of a couple with one command, and that of 24 homes with three: two templates,
# filled in and saved as workbooks in a Dutch locale, saved as CSV again, and computed.
#
#   HUISHOUDBOEKJE=path/of/huishoudboekje Tests/Doors/two-excel-files.sh
#
# LibreOffice stands in for Excel. Exit 77 without it: nothing was tested; with
# HUISHOUDBOEKJE_REQUIRE_TOOLS=1 that is a failure.
set -eu

command=${HUISHOUDBOEKJE:-huishoudboekje}
case $command in
  /*) ;;
  */*) command=$PWD/$command ;;
esac
typed=0
tool() { typed=$((typed + 1)); "$command" "$@"; }
fail() { echo "two-excel-files: $*" >&2; exit 1; }

if ! command -v soffice >/dev/null 2>&1; then
  [ "${HUISHOUDBOEKJE_REQUIRE_TOOLS:-}" != 1 ] || fail "soffice (LibreOffice) is missing"
  echo "two-excel-files: skipped, soffice (LibreOffice) is missing"
  exit 77
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/huishoudboekje-doors.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"

# A profile of its own, in the Dutch locale.
mkdir -p profile/user
cat > profile/user/registrymodifications.xcu <<'XCU'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item>
</oor:items>
XCU
calc() {
  HOME="$work" soffice "-env:UserInstallation=file://$work/profile" --headless "$@" \
    > calc.log 2>&1 || { cat calc.log >&2; fail "soffice failed"; }
}
# Semicolons, double quotes, UTF-8, from line 1, in Dutch (1043); numbers and dates are recognized.
open_csv='CSV:59,34,76,1,,1043,false,true'
save_csv='csv:Text - txt - csv (StarCalc):59,34,76,1,,1043,false,true,false'

# 1. The templates.
export HUISHOUDBOEKJE_LANGUAGE=nl
for table in woningen bewoners; do
  tool complex --template "$table" --csv excel-nl --out "$table.csv"
done

# 2. Filled in: 24 homes a row each, and the residents of the template with their numbers.
{
  head -n 2 woningen.csv
  i=1
  while [ $i -le 24 ]; do
    # 16 apartments and 8 studios; euro signs and thousands as a spreadsheet shows them.
    if [ $i -le 16 ]; then
      printf 'appartement %s;1;€ 1.100,00;;;nee;nee;3;;ja;;;€ 12,00;10;8;;20;€ 95,00;86;\r\n' $i
    else
      printf 'studio %s;1;640,50;105,25;;nee;nee;1;;ja;;;12;10;8;;20;95;70;\r\n' $i
    fi
    i=$((i + 1))
  done
  printf ';;;;;;;;;;;;;;;;;;;\r\n;;;;;;;;;;;;;;;;;;;\r\n'
} > filled.csv && mv filled.csv woningen.csv
sed -e 's/^\(alleenstaande met pensioen\);1;/\1;10;/' -e 's/^\(alleenstaande met Wajong\);1;/\1;8;/' \
  -e 's/^\(paar\);1;/\1;6;/' -e '/^(uitleg)/!s/1942-03-10/10-03-1942/' bewoners.csv > filled.csv &&
  mv filled.csv bewoners.csv

# 3. Workbooks, and CSV of them again.
calc "--infilter=$open_csv" --convert-to xlsx --outdir . woningen.csv
calc "--infilter=$open_csv" --convert-to ods --outdir . bewoners.csv
[ -s woningen.xlsx ] && [ -s bewoners.ods ] || fail "no workbooks were made"
rm woningen.csv bewoners.csv
calc --convert-to "$save_csv" --outdir . woningen.xlsx bewoners.ods
[ -s woningen.csv ] && [ -s bewoners.csv ] || fail "no CSV was made of the workbooks"

# 4. The budget.
tool complex --woningen woningen.csv --bewoners bewoners.csv --year 2026 \
  > budget.txt 2> notes.txt || { cat notes.txt >&2; fail "the tables were refused"; }
cat budget.txt
grep -q '^woningen, 2026: 24 woningen$' budget.txt || fail "not 24 homes"
# 16 x 1100,00 + 8 x 640,50
grep -q '^kale huur .* 22\.724,00$' budget.txt || fail "the rents are not 22.724,00 together"
grep -q 'woningen.csv is gelezen met puntkomma' notes.txt || fail "the dialect is not told"

# 5. The couple.
tool compare --geboren 1942-03-10 --aow --pensioen 3100 --zorgprofiel VV5 --huur 688 --year 2026 \
  --partner-geboren 1944-05-20 --partner-aow --partner-pensioen 9000 --spaargeld 20000 \
  > paar.txt 2> notes.txt || { cat notes.txt >&2; fail "the couple was refused"; }
cat paar.txt
grep -q '^huishouden, 2026: ZZP, .*VPT.* (gemiddelde maand, in euro.s)$' paar.txt || fail "no budget"
grep -q '^Kale huur .* 688,00 .* 688,00 ' paar.txt || fail "the partner does not keep the home"
grep -q '^VPT (thuis) .* \(niet\|krap\|ruim\)$' paar.txt || fail "no verdict"
[ $typed -lt 10 ] || fail "$typed commands were needed"

# The same as a complex file, which gives the same.
"$command" complex --woningen woningen.csv --bewoners bewoners.csv --year 2026 --print-complex \
  --quiet --out complex.json
"$command" complex complex.json --quiet | cmp - budget.txt || fail "the complex file gives another budget"
echo "two-excel-files: good, with $typed commands"
