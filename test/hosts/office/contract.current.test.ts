// @vitest-environment jsdom
import { CURRENT } from '../../excel-host/profile';
import { hostContract } from '../contract';
import { officeBench } from './bench';

hostContract(officeBench(CURRENT));
