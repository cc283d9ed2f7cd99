// @vitest-environment jsdom
import { LTSC_2021 } from '../../excel-host/profile';
import { hostContract } from '../contract';
import { officeBench } from './bench';

hostContract(officeBench(LTSC_2021));
