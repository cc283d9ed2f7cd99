// @vitest-environment jsdom
import { LTSC_2024 } from '../../excel-host/profile';
import { hostContract } from '../contract';
import { oddBench } from './bench';

hostContract(oddBench(LTSC_2024));
