import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ProgressEvent","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/type-aliases/ProgressEvent.md","filePath":"api/@convlang/train/type-aliases/ProgressEvent.md"}');
const _sfc_main = { name: "api/@convlang/train/type-aliases/ProgressEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / ProgressEvent</p><h1 id="type-alias-progressevent" tabindex="-1">Type Alias: ProgressEvent <a class="header-anchor" href="#type-alias-progressevent" aria-label="Permalink to &quot;Type Alias: ProgressEvent&quot;">​</a></h1><blockquote><p><strong>ProgressEvent</strong> = <a href="./../interfaces/StepProgress"><code>StepProgress</code></a> | <a href="./../interfaces/EpochProgress"><code>EpochProgress</code></a></p></blockquote><p>What a run tells while it goes. Plain data; nothing of it decides what the run does.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/type-aliases/ProgressEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ProgressEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ProgressEvent as default
};
