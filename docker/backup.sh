#!/usr/bin/env bash
# Backs up a production installation while it runs: both databases at one moment, and the uploaded files.
#   docker/backup.sh [FOLDER]     a folder named by the time (UTC) is made below FOLDER (docker/backups)
# Written and reviewed, but not run with containers where it was written; see docs/operating.md.
set -eu
cd "$(dirname "$0")"

target=${1:-backups}/$(date -u +%Y%m%dT%H%M%SZ)
umask 077
mkdir -p "$target.part"

# --master-data notes the place in the binary log, from which a restore can go on to a later moment.
docker compose exec -T database sh -c 'exec mariadb-dump -uroot -p"$(cat /run/secrets/mariadb_root)" \
  --single-transaction --master-data=2 --routines --triggers --hex-blob --databases touchstone keycloak' \
  | gzip >"$target.part/databases.sql.gz"
# A dump that broke off does not end with this line.
gzip -cd "$target.part/databases.sql.gz" | tail -n 1 | grep -q 'Dump completed'

docker compose exec -T app tar -C /touchstone -cf - files >"$target.part/files.tar"

(cd "$target.part" && sha256sum databases.sql.gz files.tar >SHA256SUMS)
# The name without .part appears only when all is there.
mv "$target.part" "$target"
echo "Backed up to $target"
