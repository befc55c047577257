/** Classes of types that built-in operators and casts ask for. Variables of literals count as what they may become. */
import type { Ty } from '../../types/ty.js';

export function isIntegral(ty: Ty): boolean {
  return ty.kind === 'int' || (ty.kind === 'infer' && ty.var === 'int');
}

export function isFloat(ty: Ty): boolean {
  return ty.kind === 'float' || (ty.kind === 'infer' && ty.var === 'float');
}

export function isNumeric(ty: Ty): boolean {
  return isIntegral(ty) || isFloat(ty);
}

export function isScalar(ty: Ty): boolean {
  switch (ty.kind) {
    case 'bool':
    case 'char':
    case 'int':
    case 'float':
    case 'pointer':
    case 'fn-def':
    case 'fn-ptr':
      return true;
    case 'infer':
      return ty.var !== 'general';
    default:
      return false;
  }
}

/** A variable that may become any type. */
export function isUnknown(ty: Ty): boolean {
  return ty.kind === 'infer' && ty.var === 'general';
}
