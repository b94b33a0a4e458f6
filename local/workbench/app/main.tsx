import 'bootstrap/dist/css/bootstrap.min.css';
import 'font-awesome/css/font-awesome.css';
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';
import '../shared/frame.css';
import './workbook.css';
import { setTranslationMethod } from '@odoo/o-spreadsheet';
import { render } from 'preact';
import { App } from './app.tsx';
import { installCharts } from './charts.ts';
import { translate } from './translation.ts';

setTranslationMethod(translate, () => true);
installCharts();
const root = document.getElementById('app');
if (root) render(<App />, root);
