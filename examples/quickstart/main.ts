console.log('throughline quickstart');
