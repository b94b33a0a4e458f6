import './app.ts';
import './charts.ts';
import './events.ts';
