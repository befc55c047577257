/** The part of SARIF 2.1.0 (OASIS Standard) that is written. */

export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly SarifRun[];
}

export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly version: string;
      readonly rules: readonly SarifRule[];
      readonly notifications: readonly SarifRule[];
    };
  };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly SarifNotification[];
  }[];
  readonly artifacts: readonly {
    readonly location: SarifArtifactLocation;
    readonly sourceLanguage: string;
  }[];
  readonly results: readonly SarifResult[];
  readonly columnKind: 'unicodeCodePoints';
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface SarifRule {
  readonly id: string;
  readonly shortDescription?: SarifMessage;
  readonly fullDescription?: SarifMessage;
  readonly helpUri?: string;
}

export interface SarifMessage {
  readonly text: string;
}

export interface SarifArtifactLocation {
  readonly uri: string;
  readonly index?: number;
}

export interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface SarifLocation {
  readonly id?: number;
  readonly physicalLocation: {
    readonly artifactLocation: SarifArtifactLocation;
    readonly region: SarifRegion;
  };
  readonly message?: SarifMessage;
}

export interface SarifNotification {
  readonly descriptor: { readonly id: string; readonly index: number };
  readonly level: 'error';
  readonly message: SarifMessage;
  readonly locations?: readonly SarifLocation[];
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: 'error' | 'warning';
  readonly message: SarifMessage;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly codeFlows?: readonly {
    readonly message: SarifMessage;
    readonly threadFlows: readonly { readonly locations: readonly { readonly location: SarifLocation }[] }[];
  }[];
  readonly fixes?: readonly {
    readonly description: SarifMessage;
    readonly artifactChanges: readonly {
      readonly artifactLocation: SarifArtifactLocation;
      readonly replacements: readonly {
        readonly deletedRegion: SarifRegion;
        readonly insertedContent: SarifMessage;
      }[];
    }[];
  }[];
}
