// @vitest-environment jsdom
import { CURRENT } from '../../excel-host/profile';
import { hostContract } from '../contract';
import { oddBench } from './bench';

hostContract(oddBench(CURRENT));
