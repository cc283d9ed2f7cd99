// @vitest-environment jsdom
import { LTSC_2021 } from '../../excel-host/profile';
import { hostContract } from '../contract';
import { oddBench } from './bench';

hostContract(oddBench(LTSC_2021));
