#!/bin/sh
# Grades the sample class into a gradebook and a report; exits with 1 if somebody has to look or the mean is under 60%.
cd "$(dirname "$0")" || exit 2
out=${1:-results}
sigclass grade quiz.sig answers.csv --rubric rubric.toml --format csv --output "$out/marks.csv" 2> problems.txt
test $? -le 1 || { cat problems.txt; exit 2; }
sigclass grade quiz.sig answers.csv --rubric rubric.toml --format markdown --output "$out/report.md" 2> /dev/null
mv problems.txt "$out/problems.txt"
echo "$(grep -c ',ungraded,' "$out/marks.csv") answers need a look"
sigclass grade quiz.sig answers.csv --rubric rubric.toml --fail-under 60 --format rich > "$out/class.txt" 2> /dev/null
