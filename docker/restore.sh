#!/usr/bin/env bash
# Puts a backup back into an installation whose containers are running; what is there is replaced.
#   docker/restore.sh FOLDER
# Written and reviewed, but not run with containers where it was written; see docs/operating.md.
set -eu
folder=$(cd "$1" && pwd)
cd "$(dirname "$0")"
(cd "$folder" && sha256sum --check --quiet SHA256SUMS)

printf 'This replaces everything in the running installation with %s. Type "restore" to go on: ' "$folder"
read -r answer
[ "$answer" = restore ] || exit 1

docker compose stop proxy app keycloak
gzip -cd "$folder/databases.sql.gz" | docker compose exec -T database sh -c '
  mariadb -uroot -p"$(cat /run/secrets/mariadb_root)" -e "drop database touchstone; drop database keycloak"
  exec mariadb -uroot -p"$(cat /run/secrets/mariadb_root)"'
docker compose run --rm --no-deps -T --entrypoint sh app -c 'rm -rf /touchstone/files/* && tar -C /touchstone -xf -' \
  <"$folder/files.tar"
docker compose up --detach
echo "Restored. The schema is brought up to this version when the application starts."
