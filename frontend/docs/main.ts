// The interface to read, from the contract that the running installation serves. Read only: whoever wants to try a request has curl and the guide.
import SwaggerUI from 'swagger-ui-dist/swagger-ui-es-bundle.js'
import 'swagger-ui-dist/swagger-ui.css'

SwaggerUI({
  dom_id: '#contract',
  url: '/openapi?format=json',
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: -1,
  displayOperationId: true,
  filter: true,
  supportedSubmitMethods: [],
  // Asks a server of its makers otherwise.
  validatorUrl: null,
})
