sender: cell line A, cell line B, cell line C, cell line D, cell line E, cell line F, cell line G
molecule: IL-1-beta, IL-2, IL-4, IL-6, IL-10, IL-12, TNF
target: cell line A, cell line B, cell line C, cell line D, cell line E, cell line F, cell line G
