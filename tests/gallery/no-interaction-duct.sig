# Nor is what a duct carries away.
Pancreatic acinar cells secrete amylase into the pancreatic duct.
