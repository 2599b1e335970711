macrophage --IL1RA--> chondrocyte
