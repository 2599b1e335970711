"""Grades the sample class and prints each student's points out of 20, lowest first, and what needs a look."""

import json
import subprocess
from pathlib import Path

HERE = Path(__file__).parent
COMMAND = ["sigclass", "grade", "quiz.sig", "answers.csv", "--rubric", "rubric.toml", "--format", "json"]
results = json.loads(subprocess.run(COMMAND, cwd=HERE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout)
graded = [line for line in results["students"] if line["score"] is not None]
for line in sorted(graded, key=lambda line: line["score"]):
    print(f"{line['student']:10} {20 * line['score']:5.1f}{'  (needs a look)' if line['open'] else ''}")
