import './styles/tokens.css'
import './styles/base.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { startRouter } from './lib/router.svelte.ts'
import { applyTheme, followSystem } from './lib/theme.ts'

// before anything is built, so that a dark page does not flash light
applyTheme()
followSystem()
startRouter()
const target = document.getElementById('app')
if (!target) throw new Error('the page has no element #app to build the workbench in')
mount(App, { target })
