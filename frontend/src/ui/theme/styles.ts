// Every style sheet that belongs to the first paint, in the order that decides. Mantine's stand in a layer, so a CSS module always wins.
import '@fontsource-variable/inter/wght.css'
import '@mantine/core/styles.layer.css'
import './variables.css'
import './tokens.css'
import './base.css'
