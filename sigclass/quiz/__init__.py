"""Questions for practice and for exams: made from the knowledge, judged as answers are graded."""
